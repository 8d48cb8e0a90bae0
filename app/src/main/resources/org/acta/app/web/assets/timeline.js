// Cooperation above the line, conflict below, what is planned or denied as outlines; zoom with the wheel or + and −, drag to list a span.
const figure = document.getElementById('timeline');
const svg = d3.select(figure).select('svg');
const height = 320, margin = {top: 16, right: 16, bottom: 28, left: 40};
const list = document.getElementById('list');
const query = figure.dataset.query;

const rows = await (await fetch('/timeline/data?' + query)).json();
const keys = rows.length ? Object.keys(rows[0]) : [];
const unit = keys[0];
const periods = rows.map(r => ({start: new Date(r[unit] + 'T00:00:00'), ...r}));

function list_(from, to) {
  const day = d => d3.timeFormat('%Y-%m-%d')(d);
  const rest = new URLSearchParams(query);
  rest.set('from', day(from));
  rest.set('to', day(to));
  htmx.ajax('GET', '/events/list?' + rest, '#list');
}

function draw() {
  const width = figure.clientWidth;
  svg.attr('viewBox', `0 0 ${width} ${height}`).selectAll('*').remove();
  if (!periods.length) {
    svg.append('text').attr('x', width / 2).attr('y', height / 2).attr('text-anchor', 'middle').text(figure.dataset.empty);
    return;
  }
  const step = {day: d3.timeDay, week: d3.timeWeek, month: d3.timeMonth, year: d3.timeYear}[unit];
  const end = d => step ? step.offset(d, 1) : d3.timeYear.offset(d, unit === 'century' ? 100 : 10);
  const x0 = d3.scaleTime([periods[0].start, end(periods.at(-1).start)], [margin.left, width - margin.right]);
  const up = d3.max(periods, p => p.cooperation + p.unreal) || 1, down = d3.max(periods, p => p.conflict) || 1;
  const y = d3.scaleLinear([-down, up], [height - margin.bottom, margin.top]).nice();
  svg.append('clipPath').attr('id', 'inside').append('rect')
    .attr('x', margin.left).attr('y', 0).attr('width', width - margin.left - margin.right).attr('height', height);
  const bars = svg.append('g').attr('clip-path', 'url(#inside)');
  const axis = svg.append('g').attr('class', 'axis').attr('transform', `translate(0,${height - margin.bottom})`);
  svg.append('g').attr('class', 'axis').attr('transform', `translate(${margin.left},0)`)
    .call(d3.axisLeft(y).ticks(6).tickFormat(v => Math.abs(v)));
  let x = x0;
  function place() {
    const box = (kind, base, value) => bars.selectAll('rect.' + kind).data(periods).join('rect').attr('class', kind)
      .attr('x', p => x(p.start) + .5).attr('width', p => Math.max(1, x(end(p.start)) - x(p.start) - 1))
      .attr('y', p => y(Math.max(base(p), base(p) + value(p)))).attr('height', p => Math.abs(y(0) - y(value(p))));
    box('cooperation', () => 0, p => p.cooperation);
    box('conflict', () => 0, p => -p.conflict);
    box('unreal', p => p.cooperation, p => p.unreal);
    bars.selectAll('rect').selectAll('title').data(p => [p]).join('title').text(p =>
      `${d3.timeFormat('%Y-%m-%d')(p.start)} · ${figure.dataset.cooperation} ${p.cooperation} · ${figure.dataset.conflict} ${p.conflict} · ${figure.dataset.unreal} ${p.unreal}`);
    axis.call(d3.axisBottom(x).ticks(Math.max(2, width / 110)));
  }
  place();
  const zoom = d3.zoom().scaleExtent([1, 2000]).translateExtent([[0, 0], [width, height]]).extent([[0, 0], [width, height]])
    .filter(event => event.type === 'wheel' || event.type === 'dblclick')
    .on('zoom', event => { x = event.transform.rescaleX(x0); place(); brushes.call(brush.move, null); });
  const brush = d3.brushX().extent([[margin.left, margin.top], [width - margin.right, height - margin.bottom]])
    .on('end', event => { if (event.selection && event.sourceEvent) list_(...event.selection.map(x.invert)); });
  const brushes = svg.append('g').attr('class', 'brush').call(brush);
  svg.call(zoom).attr('tabindex', 0).on('keydown', event => {
    if (event.key === '+' || event.key === '-') svg.call(zoom.scaleBy, event.key === '+' ? 1.5 : 1 / 1.5);
  });
}
draw();
let waiting;
addEventListener('resize', () => { clearTimeout(waiting); waiting = setTimeout(draw, 150); });
