// Agreements from left to right by date, each on a line of its own; an arrow leads from the newer to the one that it replaced.
const figure = document.getElementById('lineage');
if (figure) {
  const svg = d3.select(figure).select('svg');
  const rows = (await (await fetch('/agreements/data?' + figure.dataset.query)).json()).filter(r => r.date);
  const byName = new Map(rows.map(r => [r.name, r]));
  const links = rows.flatMap(r => (r.supersedes || []).filter(n => byName.has(n)).map(n => ({from: r, to: byName.get(n)})));
  const linked = new Set(links.flatMap(l => [l.from, l.to]));
  const shown = (linked.size ? rows.filter(r => linked.has(r)) : rows).slice(0, 40);
  if (!shown.length) {
    figure.remove();
  } else {
    const width = figure.clientWidth, row = 26, height = shown.length * row + 40;
    svg.attr('viewBox', `0 0 ${width} ${height}`).style('height', height + 'px');
    const date = r => new Date(r.date.length === 4 ? r.date + '-01-01' : r.date.length === 7 ? r.date + '-01' : r.date);
    const [first, last] = d3.extent(shown, date);
    const x = d3.scaleTime([d3.timeYear.offset(first, -1), d3.timeYear.offset(last, 1)], [20, Math.max(220, width - 320)]);
    shown.forEach((r, i) => { r.x = x(date(r)); r.y = 18 + i * row; });
    svg.append('defs').append('marker').attr('id', 'head').attr('viewBox', '0 0 8 8').attr('refX', 8).attr('refY', 4)
      .attr('markerWidth', 7).attr('markerHeight', 7).attr('orient', 'auto').append('path').attr('d', 'M0,0 8,4 0,8Z').attr('class', 'node');
    svg.selectAll('path.edge').data(links.filter(l => shown.includes(l.from) && shown.includes(l.to))).join('path').attr('class', 'edge cooperation')
      .attr('d', l => `M${l.from.x},${l.from.y}C${l.from.x},${(l.from.y + l.to.y) / 2} ${l.to.x},${(l.from.y + l.to.y) / 2} ${l.to.x},${l.to.y}`).attr('marker-end', 'url(#head)');
    const node = svg.selectAll('a').data(shown).join('a').attr('href', r => '#agreement-' + r.agreement).attr('transform', r => `translate(${r.x},${r.y})`);
    node.append('circle').attr('class', 'node').attr('r', 5);
    node.append('text').attr('x', 9).attr('y', 4).text(r => `${r.date.slice(0, 4)} ${r.name.length > 46 ? r.name.slice(0, 45) + '…' : r.name}`);
    svg.append('g').attr('class', 'axis').attr('transform', `translate(0,${height - 22})`).call(d3.axisBottom(x).ticks(Math.max(2, width / 160)));
  }
}
