// Who says so: outlets, the sources that they cite, and two outlets side by side.

function drawVoicesView(view, {rows}) {
  view.append(h('h2', {}, say('view.voices')), h('div', {class: 'tools'}, countChoice()));
  if (!rows.length) {
    view.append(h('p', {class: 'note'}, say('nothing')));
    return;
  }
  const measure = countAsked();
  // An outlet is one.
  const ofOutlets = measure === 'outlets' ? 'stories' : measure;
  const outlets = ranked(group(rows, row => facts.outlet[row]), ofOutlets);
  const reporters = ranked(group(rows, row => facts.reporter[row]), measure);
  const left = h('section');
  const right = h('section');
  view.append(h('div', {class: 'columns'}, left, right));
  drawBars(left, 'outlets', say('outlets.caption'), outlets.slice(0, 15), outletName, ofOutlets, '#0b5394', key => ({outlet: outletKey(key)}));
  drawBars(right, 'reporters', say('reporters.caption'), reporters.filter(({key}) => key >= 0).slice(0, 15), reporterName, measure, '#00796b',
    key => ({reporter: reporterKey(key)}));
  left.append(outletTable(outlets));
  right.append(reporterTable(reporters, rows));
  drawComparison(view, rows, outlets.map(({key}) => key).filter(key => key >= 0));
}

function outletKey(outlet) {
  return outlet < 0 ? '-' : facts.outlets.name[outlet];
}

function drawBars(section, id, title, items, nameOf, measure, colour, drill) {
  const place = chartPlace(id, title, true);
  section.append(h('h3', {}, title));
  if (!items.length) {
    return;
  }
  section.append(place);
  place.style.height = Math.max(9, 2.5 + 1.7 * items.length) + 'rem';
  const made = chart(place, barOption(items.map(({key, tally}) => ({name: nameOf(key), value: tally[measure]})), say('measure.' + measure), colour, place.clientWidth));
  made.on('click', p => goToEvidence(drill(items[p.dataIndex].key)));
}

function outletTable(outlets) {
  const drill = item => ({outlet: outletKey(item.key)});
  return table(say('outlets.caption'), [
    {title: say('outlet'), cell: item => foreign(outletName(item.key))},
    {title: say('measure.stories'), number: true, cell: item => figure(item.tally.stories, drill(item))},
    {title: say('measure.reports'), number: true, cell: item => figure(item.tally.reports, drill(item))},
    {title: say('outlet.articles'), number: true, cell: item => number(item.key < 0 ? facts.outlets.unknown : facts.outlets.articles[item.key])},
    {title: say('stance'), number: true, cell: item => stance(item.tally)},
  ], outlets, 15);
}

function stance(tally) {
  return tally.meanStance === null ? '' : number(tally.meanStance, 1);
}

function reporterTable(reporters, rows) {
  const drill = item => ({reporter: reporterKey(item.key)});
  const ways = group(rows, row => facts.attribution[row]);
  return h('div', {}, table(say('reporters.caption'), [
    {title: say('reporter'), cell: item => foreign(reporterName(item.key))},
    {title: say('measure.stories'), number: true, cell: item => figure(item.tally.stories, drill(item))},
    {title: say('measure.reports'), number: true, cell: item => figure(item.tally.reports, drill(item))},
    {title: say('measure.outlets'), number: true, cell: item => figure(item.tally.outlets, drill(item))},
  ], reporters, 15), table(say('attribution.caption'), [
    {title: say('attribution'), cell: item => say('attribution.' + facts.attributions[item.key])},
    {title: say('measure.stories'), number: true, cell: item => figure(item.tally.stories, {attribution: facts.attributions[item.key]})},
    {title: say('measure.reports'), number: true, cell: item => figure(item.tally.reports, {attribution: facts.attributions[item.key]})},
  ], ranked(ways, 'reports')));
}

function drawComparison(view, rows, outlets) {
  if (outlets.length < 2) {
    return;
  }
  const first = facts.outletByName.has(state.a) ? facts.outletByName.get(state.a) : outlets[0];
  const second = facts.outletByName.has(state.b) ? facts.outletByName.get(state.b) : outlets.find(outlet => outlet !== first);
  const picker = (key, chosen) => h('label', {}, say('compare.' + key), h('select', {'data-key': key, change: event => go({[key]: event.target.value})},
    outlets.map(outlet => h('option', {value: facts.outlets.name[outlet], selected: outlet === chosen}, visible(outletName(outlet))))));
  view.append(h('h2', {}, say('compare')), h('div', {class: 'tools'}, picker('a', first), picker('b', second)),
    h('p', {class: 'note'}, say('compare.help')));
  const sides = [first, second].map(outlet => {
    const own = rows.filter(row => facts.outlet[row] === outlet);
    return {outlet, total: own.length, pairs: group(own, pairOf)};
  });
  const shareOf = (side, pair) => side.pairs.has(pair) ? side.pairs.get(pair).reports / side.total : 0;
  const pairs = [...new Set(sides.flatMap(side => [...side.pairs.keys()]))]
    .map(pair => ({pair, shares: sides.map(side => shareOf(side, pair)), tallies: sides.map(side => side.pairs.get(pair))}))
    .map(item => ({...item, gap: item.shares[0] - item.shares[1]}))
    .sort((a, b) => Math.abs(b.gap) - Math.abs(a.gap) || a.pair - b.pair);
  drawButterfly(view, sides, pairs.slice(0, 15));
  const cells = (i, title) => [
    {title: title + ' · ' + say('measure.reports'), number: true, cell: item => item.tallies[i] ? figure(item.tallies[i].reports, pairDrill(item.pair, sides[i].outlet)) : '0'},
    {title: say('measure.stories'), number: true, cell: item => item.tallies[i] ? figure(item.tallies[i].stories, pairDrill(item.pair, sides[i].outlet)) : '0'},
    {title: say('share'), number: true, cell: item => percent(item.shares[i])},
    {title: say('stance'), number: true, cell: item => item.tallies[i] ? stance(item.tallies[i]) : ''},
  ];
  view.append(table(say('compare.caption', {a: visible(outletName(first)), b: visible(outletName(second))}), [
    {title: say('source'), cell: item => actorLink(sourceOf(item.pair))},
    {title: say('target'), cell: item => actorLink(targetOf(item.pair))},
    ...cells(0, plain(outletName(first))), ...cells(1, plain(outletName(second))),
  ], pairs, 20));
}

function pairDrill(pair, outlet) {
  return {source: facts.actors.id[sourceOf(pair)], target: facts.actors.id[targetOf(pair)], outlet: outletKey(outlet)};
}

/** Shares of the two outlets, back to back; the first on the side where reading begins. */
function drawButterfly(view, sides, items) {
  const place = chartPlace('compare', say('compare.label', {a: outletName(sides[0].outlet), b: outletName(sides[1].outlet)}), true);
  view.append(place);
  place.style.height = Math.max(10, 4.5 + 1.9 * items.length) + 'rem';
  const mirrored = rightToLeft();
  const name = item => plain(actorName(sourceOf(item.pair)), 30) + (mirrored ? ' ← ' : ' → ') + plain(actorName(targetOf(item.pair)), 30);
  const sign = [-1, 1];
  const made = chart(place, {
    legend: {top: 0, data: sides.map(side => plain(outletName(side.outlet)))},
    grid: barGrid(place.clientWidth, 24, 34),
    tooltip: tip(p => name(items[p.dataIndex]) + '\n' + plain(outletName(sides[p.seriesIndex].outlet)) + ': ' + percent(Math.abs(p.value))),
    xAxis: {type: 'value', inverse: mirrored, axisLabel: {hideOverlap: true, formatter: value => percent(Math.abs(value))}},
    yAxis: {type: 'category', inverse: true, position: mirrored ? 'right' : 'left', data: items.map(name), axisTick: {show: false},
      axisLabel: nameLabel(place.clientWidth), axisLine: {onZero: false}},
    series: sides.map((side, i) => ({name: plain(outletName(side.outlet)), type: 'bar', stack: 'shares', barMaxWidth: 16, data: items.map(item => sign[i] * item.shares[i]),
      itemStyle: {color: i ? '#d55e00' : '#0b5394', decal: i ? {symbol: 'rect', dashArrayX: [1, 0], dashArrayY: [2, 4], rotation: -0.7, color: 'rgba(255,255,255,.45)'} : undefined}})),
  });
  made.on('click', p => goToEvidence(pairDrill(items[p.dataIndex].pair, sides[p.seriesIndex].outlet)));
}
