// Who presses whom: the graph of arrows, the matrix, and the table of pairs.

const ARROWS = ['15', '40', '80', '150'];

/** How many arrows are drawn: what was chosen, else what the window has room for. */
function arrowsAsked() {
  return ARROWS.includes(state.arrows) ? state.arrows : document.documentElement.clientWidth < 640 ? '15' : '40';
}

/** Arrows: a source, a target and a class, the greatest first. */
function arrowsOf(rows) {
  const groups = group(rows, row => pairOf(row) * CLASSES.length + Math.max(0, CLASSES.indexOf(facts.kinds[facts.kind[row]].klass)));
  return ranked(groups, state.measure).map(({key, tally}) => ({tally, klass: CLASSES[key % CLASSES.length],
    source: sourceOf(Math.floor(key / CLASSES.length)), target: targetOf(Math.floor(key / CLASSES.length))}));
}

function drawGraphView(view, {rows}) {
  const arrows = arrowsOf(rows);
  view.append(h('h2', {}, say('view.graph')), h('div', {class: 'tools'}, choice('shape', ['graph', 'matrix'], say('shape')), choice('measure', MEASURES, say('measure')),
    state.shape === 'graph' ? dropdown('arrows', ARROWS, say('arrows.most'), number, arrowsAsked()) : null,
    state.actor ? h('button', {class: 'more', type: 'button', click: () => go({actor: '', side: ''})}, say('graph.everyone')) : null));
  if (!rows.length) {
    view.append(h('p', {class: 'note'}, say('nothing')));
    return;
  }
  if (state.shape === 'matrix') {
    view.append(matrix(rows));
  } else {
    drawGraph(view, arrows);
  }
  view.append(pairTable(rows));
}

function classLegend(arrows) {
  return h('ul', {class: 'legend', 'aria-label': say('legend')}, CLASSES.filter(klass => arrows.some(arrow => arrow.klass === klass)).map(klass => {
    const key = h('span', {class: klass.startsWith('VERBAL') ? 'key dashed' : 'key', 'aria-hidden': 'true'});
    key.style.borderColor = SWATCHES[klass];
    return h('li', {}, key, say('class.' + klass));
  }));
}

function drawGraph(view, arrows) {
  const shown = arrows.slice(0, Number(arrowsAsked()));
  const actors = [...new Set(shown.flatMap(arrow => [arrow.source, arrow.target]))];
  const place = chartPlace('graph', say('graph.label', {actors: number(actors.length), arrows: number(shown.length)}));
  view.append(classLegend(shown), h('p', {class: 'note'}, say('graph.help', {shown: number(shown.length), all: number(arrows.length)})), place);
  const most = Math.max(...shown.map(arrow => arrow.tally[state.measure])) || 1;
  const weights = new Map(actors.map(actor => [actor, 0]));
  shown.forEach(arrow => [arrow.source, arrow.target].forEach(actor => weights.set(actor, weights.get(actor) + arrow.tally[state.measure])));
  const heaviest = Math.max(...weights.values()) || 1;
  const box = place.getBoundingClientRect();
  const narrow = box.width < 640;
  const side = narrow ? 60 : 90;
  const spots = spread(actors, shown).map(([x, y]) => [x * (box.width - 2 * side), y * (box.height - 80)]);
  const made = chart(place, {
    tooltip: tip(p => p.dataType === 'edge' ? arrowWords(shown[p.dataIndex]) : plain(actorName(actors[p.dataIndex]), 60)
      + '\n' + plain(actorOtherName(actors[p.dataIndex]), 60)),
    series: [{
      type: 'graph', layout: 'none', left: side, right: side, top: 30, bottom: 50, edgeSymbol: ['none', 'arrow'], roam: false, cursor: 'pointer',
      labelLayout: {hideOverlap: true}, emphasis: {focus: 'adjacency', label: {fontWeight: 'bold'}},
      data: actors.map((actor, i) => ({id: String(actor), name: String(actor), x: spots[i][0], y: spots[i][1],
        symbolSize: narrow ? 7 + 15 * Math.sqrt(weights.get(actor) / heaviest) : 9 + 26 * Math.sqrt(weights.get(actor) / heaviest),
        itemStyle: {color: facts.actors.id[actor] === state.actor ? '#1b1f24' : '#8fa1b3', borderColor: '#fff', borderWidth: 1.5},
        label: {show: true, position: 'bottom', distance: 3, fontSize: narrow ? 11 : 13, color: '#1b1f24', textBorderColor: '#fff', textBorderWidth: 3,
          width: narrow ? 88 : 140, overflow: 'break', lineHeight: narrow ? 12 : 15, formatter: () => plain(actorName(actor), narrow ? 36 : 50)}})),
      links: shown.map(arrow => ({source: String(arrow.source), target: String(arrow.target), value: arrow.tally[state.measure],
        symbolSize: ['0', 6 + 6 * Math.sqrt(arrow.tally[state.measure] / most)],
        lineStyle: {color: SWATCHES[arrow.klass], width: 1.2 + 7 * arrow.tally[state.measure] / Math.max(most, state.measure === 'likely' ? 3 : 6), opacity: 0.85,
          type: arrow.klass.startsWith('VERBAL') ? [8, 4] : 'solid', curveness: 0.12 + 0.13 * CLASSES.indexOf(arrow.klass)}})),
    }],
  });
  made.on('click', p => {
    if (p.dataType === 'edge') {
      goToEvidence(arrowDrill(shown[p.dataIndex]));
    } else if (p.dataType === 'node') {
      go({actor: facts.actors.id[actors[p.dataIndex]], side: ''});
    }
  });
}

function arrowDrill(arrow) {
  return {source: facts.actors.id[arrow.source], target: facts.actors.id[arrow.target], class: arrow.klass};
}

function arrowWords(arrow) {
  return plain(actorName(arrow.source), 50) + ' ' + (rightToLeft() ? '←' : '→') + ' ' + plain(actorName(arrow.target), 50) + '\n'
    + say('class.' + arrow.klass) + '\n' + count('stories', arrow.tally.stories) + ' · ' + count('reports', arrow.tally.reports) + ' · ' + count('outlets', arrow.tally.outlets)
    + '\n' + amount('likely', arrow.tally.likely);
}

/** Places of the actors: connected ones near, others apart. The same arrows give the same picture. */
function spread(actors, arrows) {
  const n = actors.length;
  const index = new Map(actors.map((actor, i) => [actor, i]));
  const spots = actors.map((actor, i) => [Math.sqrt(i + 0.5) * Math.cos(2.4 * i), Math.sqrt(i + 0.5) * Math.sin(2.4 * i)]);
  const ties = [...new Set(arrows.map(arrow => [index.get(arrow.source), index.get(arrow.target)].sort((a, b) => a - b).join()))].map(tie => tie.split(',').map(Number));
  const apart = 4;
  for (let round = 0, heat = 1; round < 500; round++, heat *= 0.992) {
    const push = spots.map(([x, y]) => [-0.12 * x, -0.12 * y]);
    for (let i = 0; i < n; i++) {
      for (let j = i + 1; j < n; j++) {
        const dx = spots[i][0] - spots[j][0];
        const dy = spots[i][1] - spots[j][1];
        const square = Math.max(0.05, dx * dx + dy * dy);
        const force = 1.2 * apart / square;
        push[i][0] += dx * force;
        push[i][1] += dy * force;
        push[j][0] -= dx * force;
        push[j][1] -= dy * force;
      }
    }
    for (const [a, b] of ties) {
      const dx = spots[a][0] - spots[b][0];
      const dy = spots[a][1] - spots[b][1];
      const distance = Math.hypot(dx, dy) || 1;
      const force = 0.5 * (distance - apart) / distance;
      push[a][0] -= dx * force;
      push[a][1] -= dy * force;
      push[b][0] += dx * force;
      push[b][1] += dy * force;
    }
    for (let i = 0; i < n; i++) {
      const length = Math.hypot(...push[i]) || 1;
      const step = Math.min(length, heat) / length;
      spots[i][0] += push[i][0] * step;
      spots[i][1] += push[i][1] * step;
    }
  }
  const low = [0, 1].map(axis => Math.min(...spots.map(spot => spot[axis])));
  const high = [0, 1].map(axis => Math.max(...spots.map(spot => spot[axis])));
  return spots.map(([x, y]) => [(x - low[0]) / (high[0] - low[0] || 1), (y - low[1]) / (high[1] - low[1] || 1)]);
}

function matrix(rows) {
  const most = 25;
  const pairs = group(rows, pairOf);
  const sums = side => ranked(group(rows, row => facts[side][row]), state.measure).slice(0, most).map(({key}) => key);
  const sources = sums('source');
  const targets = sums('target');
  const greatest = Math.max(...[...pairs.values()].map(tally => tally[state.measure])) || 1;
  const cell = (source, target) => {
    if (source === target) {
      return h('td', {class: 'self'});
    }
    const tally = pairs.get(source * facts.actors.id.length + target);
    if (!tally) {
      return h('td');
    }
    const share = tally[state.measure] / greatest;
    const button = h('button', {type: 'button', 'aria-label': say('matrix.cell', {source: actorName(source), target: actorName(target),
      n: amount(state.measure, tally[state.measure])}), click: () => goToEvidence({source: facts.actors.id[source], target: facts.actors.id[target]})},
    number(tally[state.measure], 1));
    const td = h('td', {}, button);
    td.style.background = `rgba(11, 83, 148, ${(0.08 + 0.85 * Math.sqrt(share)).toFixed(2)})`;
    button.style.color = Math.sqrt(share) > 0.5 ? '#fff' : '#1b1f24';
    return td;
  };
  return h('div', {}, h('p', {class: 'note'}, say('matrix.help', {most: number(most)})), h('div', {class: 'scroll', tabindex: '0', role: 'region', 'aria-label': say('matrix')},
    h('table', {class: 'matrix', id: 'matrix'}, h('caption', {}, say('matrix.caption', {measure: say('measure.' + state.measure)})),
      h('thead', {}, h('tr', {}, h('td'), targets.map(target => h('th', {scope: 'col'}, h('div', {class: 'turned', title: visible(actorName(target))}, foreign(actorName(target))))))),
      h('tbody', {}, sources.map(source => h('tr', {}, h('th', {scope: 'row', title: visible(actorName(source))}, foreign(actorName(source))),
        targets.map(target => cell(source, target))))))));
}

function pairTable(rows) {
  const pairs = ranked(group(rows, pairOf), state.measure).map(({key, tally}) => ({source: sourceOf(key), target: targetOf(key), tally}));
  const drill = pair => ({source: facts.actors.id[pair.source], target: facts.actors.id[pair.target]});
  const share = status => pair => {
    const at = facts.statuses.indexOf(status);
    const n = at < 0 ? 0 : pair.tally.statuses[at];
    return figure(n, {...drill(pair), status});
  };
  return table(say('pairs.caption', {n: number(pairs.length)}), [
    {title: say('source'), cell: pair => actorLink(pair.source)},
    {title: say('target'), cell: pair => actorLink(pair.target)},
    {title: say('measure.stories'), number: true, cell: pair => figure(pair.tally.stories, drill(pair), count('stories', pair.tally.stories))},
    {title: say('measure.reports'), number: true, cell: pair => figure(pair.tally.reports, drill(pair), count('reports', pair.tally.reports))},
    {title: say('measure.outlets'), number: true, cell: pair => figure(pair.tally.outlets, drill(pair), count('outlets', pair.tally.outlets))},
    {title: say('measure.likely'), number: true, cell: pair => number(pair.tally.likely, 1)},
    {title: say('status.FAILED'), number: true, cell: share('FAILED')},
    {title: say('status.PROSPECTIVE'), number: true, cell: share('PROSPECTIVE')},
    {title: say('status.NEGATED'), number: true, cell: share('NEGATED')},
  ], pairs);
}
