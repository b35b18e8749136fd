// Charts by Apache ECharts on a canvas. Tips are drawn too: no markup is ever made of names.
let drawn = [];

function dropCharts() {
  drawn.forEach(({chart, watch}) => {
    watch.disconnect();
    chart.dispose();
  });
  drawn = [];
}

/** A place for a chart, described in words for those who do not see it. */
function chartPlace(id, label, low) {
  return h('div', {id, class: low ? 'chart low' : 'chart', role: 'img', 'aria-label': label, dir: 'ltr'});
}

/** Draws into a place that is in the page already. */
function chart(place, option) {
  const made = echarts.init(place, null, {renderer: 'canvas'});
  made.setOption({animation: false, textStyle: {fontFamily: getComputedStyle(document.body).fontFamily}, ...option});
  const watch = new ResizeObserver(() => made.resize());
  watch.observe(place);
  drawn.push({chart: made, watch});
  return made;
}

function tip(formatter, more = {}) {
  return {renderMode: 'richText', confine: true, backgroundColor: '#fff', borderColor: '#8793a0', textStyle: {color: '#1b1f24', fontSize: 13},
    formatter: params => formatter(params).replace(/[{}]/g, ''), ...more};
}

/** Bars that lie: names beside them, in the direction of the language. */
function barOption(items, measureName, colour) {
  const mirrored = rightToLeft();
  const narrow = document.documentElement.clientWidth < 640;
  return {
    grid: {left: mirrored ? 50 : 8, right: mirrored ? 8 : 50, top: 8, bottom: 28, containLabel: true},
    tooltip: tip(p => plain(items[p.dataIndex].name, 60) + '\n' + measureName + ': ' + number(p.value)),
    xAxis: {type: 'value', inverse: mirrored, minInterval: 1, axisLabel: {hideOverlap: true}},
    yAxis: {type: 'category', inverse: true, position: mirrored ? 'right' : 'left', data: items.map(item => plain(item.name, narrow ? 18 : 30)),
      axisTick: {show: false}, axisLabel: {fontSize: 12, interval: 0}},
    series: [{type: 'bar', data: items.map(item => item.value), itemStyle: {color: colour}, barMaxWidth: 18,
      label: {show: true, position: mirrored ? 'left' : 'right', formatter: p => number(p.value)}}],
  };
}
