// Sides as circles, what they do to each other as lines: cooperation and conflict apart, thicker where there is more.
const figure = document.getElementById('network');
const svg = d3.select(figure).select('svg');
const rows = await (await fetch('/network/data?' + figure.dataset.query)).json();
const width = figure.clientWidth, height = svg.node().clientHeight;
svg.attr('viewBox', `0 0 ${width} ${height}`);
if (!rows.length) {
  svg.append('text').attr('x', width / 2).attr('y', height / 2).attr('text-anchor', 'middle').text(figure.dataset.empty);
}
const weight = new Map();
for (const row of rows) for (const side of [row.actor, row.recipient]) weight.set(side, (weight.get(side) || 0) + row.claims);
const nodes = [...weight].map(([id, claims]) => ({id, claims}));
const links = rows.flatMap(r => ['cooperation', 'conflict'].filter(kind => r[kind]).map(kind => ({source: r.actor, target: r.recipient, kind, claims: r[kind]})));
const radius = n => 5 + 2.2 * Math.sqrt(n.claims);
const simulation = d3.forceSimulation(nodes)
  .force('link', d3.forceLink(links).id(n => n.id).distance(90).strength(.25))
  .force('charge', d3.forceManyBody().strength(-160))
  .force('x', d3.forceX(width / 2).strength(.06)).force('y', d3.forceY(height / 2).strength(.09))
  .force('apart', d3.forceCollide(n => radius(n) + 6)).stop();
for (let i = 0; i < 300; i++) simulation.tick();
const everything = svg.append('g');
const with_ = (name, value) => {
  const rest = new URLSearchParams(figure.dataset.query);
  rest.set(name, value);
  return '/events?' + rest;
};
const curve = l => {
  const bend = l.kind === 'conflict' ? .18 : -.18, dx = l.target.x - l.source.x, dy = l.target.y - l.source.y;
  return `M${l.source.x},${l.source.y}Q${(l.source.x + l.target.x) / 2 - dy * bend},${(l.source.y + l.target.y) / 2 + dx * bend} ${l.target.x},${l.target.y}`;
};
everything.selectAll('path').data(links).join('path').attr('class', l => 'edge ' + l.kind).attr('d', curve)
  .attr('stroke-width', l => 1 + Math.sqrt(l.claims)).on('click', (event, l) => location.assign(with_('between', l.source.id + ',' + l.target.id)))
  .append('title').text(l => `${l.source.id} → ${l.target.id}: ${l.claims}`);
const node = everything.selectAll('a').data(nodes).join('a').attr('href', n => with_('side', n.id)).attr('transform', n => `translate(${n.x},${n.y})`);
node.append('circle').attr('class', 'node').attr('r', radius);
node.append('text').attr('y', n => -radius(n) - 3).attr('text-anchor', 'middle').text(n => n.id);
svg.call(d3.zoom().scaleExtent([.3, 8]).on('zoom', event => everything.attr('transform', event.transform)));
