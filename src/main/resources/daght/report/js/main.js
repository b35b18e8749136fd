// The page as a whole: reads the address, draws the view, says what was drawn.
const VIEWS = {graph: drawGraphView, time: drawTimeView, voices: drawVoicesView, evidence: drawEvidenceView, intake: drawIntakeView};
let drawingNo = 0;

function draw(entered) {
  drawingNo++;
  if (LANGUAGES.includes(state.lang) && state.lang !== language) {
    setLanguage(state.lang);
    buildFrame();
  }
  const view = document.getElementById('view');
  dropCharts();
  view.replaceChildren();
  showFilters();
  document.querySelectorAll('#views button').forEach(button => {
    if (button.dataset.view === state.view) {
      button.setAttribute('aria-current', 'page');
    } else {
      button.removeAttribute('aria-current');
    }
  });
  const found = filtered();
  const tally = tallyOf(found.rows);
  document.getElementById('told').textContent = state.view === 'intake' ? '' : say('told', {reports: count('reports', tally.reports),
    stories: count('stories', tally.stories), outlets: count('outlets', tally.outlets)});
  if (facts.corpus.kept < facts.corpus.signals && state.view !== 'intake') {
    view.append(h('p', {class: 'warning'}, say('limits.reports', {kept: number(facts.corpus.kept), all: number(facts.corpus.signals)})));
  }
  VIEWS[state.view](view, found);
  if (entered) {
    view.focus({preventScroll: true});
    if (view.getBoundingClientRect().top < 0) {
      view.scrollIntoView();
    }
  }
  document.documentElement.dataset.drawn = String(drawingNo);
}

/** Everything around the view, in the language of the moment. */
function buildFrame() {
  document.title = say('title');
  document.querySelectorAll('[data-word]').forEach(element => {
    element.textContent = say(element.dataset.word);
  });
  document.querySelectorAll('[data-label]').forEach(element => element.setAttribute('aria-label', say(element.dataset.label)));
  document.getElementById('languages').replaceChildren(...LANGUAGES.map(code => h('button', {type: 'button', lang: code, 'data-language': code,
    'aria-pressed': String(code === language), click: () => go({lang: code})}, WORDS[code].name)));
  document.getElementById('views').replaceChildren(...Object.keys(VIEWS).map(view =>
    h('button', {type: 'button', 'data-view': view, click: () => goToView(view)}, say('view.' + view))));
  const {corpus} = facts;
  document.getElementById('corpus').textContent = say('corpus', {articles: count('articles', corpus.articles), stories: count('stories', corpus.stories),
    outlets: count('outlets', corpus.outlets), from: corpus.first_day ? dayName(dayOf(corpus.first_day)) : '–', to: corpus.last_day ? dayName(dayOf(corpus.last_day)) : '–'});
  document.getElementById('footer').replaceChildren(h('p', {}, say('footer')));
  buildFilters();
}

async function start() {
  try {
    await loadFacts();
  } catch (fault) {
    document.getElementById('view').replaceChildren(...LANGUAGES.map(code => h('p', {class: 'fault', lang: code, dir: WORDS[code].direction}, WORDS[code]['fault.browser'])));
    throw fault;
  }
  readAddress();
  const own = (navigator.language || '').slice(0, 2);
  setLanguage(state.lang || own);
  if (document.documentElement.clientWidth < 640) {
    document.getElementById('filters').open = false;
  }
  buildFrame();
  draw(false);
  document.documentElement.dataset.ready = String(Math.round(performance.now()));
  window.addEventListener('popstate', () => {
    readAddress();
    if (!state.lang) {
      state.lang = language;
    }
    draw(true);
  });
  (window.requestIdleCallback || setTimeout)(() => loadTexts());
}

start();
