// Events by place on a map of the world; circles grow with the number of events.
const figure = document.getElementById('map');
const svg = d3.select(figure).select('svg');
const query = figure.dataset.query;
const [world, rows] = await Promise.all(['/assets/world.json', '/map/data?' + query].map(async address => (await fetch(address)).json()));
await import('/assets/topojson.js');
const width = figure.clientWidth, height = svg.node().clientHeight;
svg.attr('viewBox', `0 0 ${width} ${height}`);
const projection = d3.geoNaturalEarth1().fitExtent([[4, 4], [width - 4, height - 4]], {type: 'Sphere'});
const everything = svg.append('g');
everything.append('path').attr('class', 'land').attr('d', d3.geoPath(projection)(topojson.feature(world, world.objects.countries)));
const places = everything.selectAll('a').data(rows).join('a').attr('href', r => {
  const rest = new URLSearchParams(query);
  rest.set('place', r.place);
  return '/events?' + rest;
}).attr('transform', r => `translate(${projection([r.longitude, r.latitude])})`);
const circle = places.append('circle').attr('class', r => r.conflict > r.cooperation ? 'conflict' : 'cooperation').attr('fill-opacity', .6);
places.append('title').text(r => `${r.place}: ${r.events}`);
const labels = places.append('text').attr('y', -6).attr('text-anchor', 'middle').text((r, i) => i < 12 ? r.place : '');
function size(scale) {
  circle.attr('r', r => (3 + 2 * Math.sqrt(r.events)) / scale).attr('stroke-width', 1 / scale);
  labels.style('font-size', 12 / scale + 'px').attr('y', -9 / scale);
}
size(1);
svg.call(d3.zoom().scaleExtent([1, 30]).on('zoom', event => {
  everything.attr('transform', event.transform);
  size(event.transform.k);
}));
