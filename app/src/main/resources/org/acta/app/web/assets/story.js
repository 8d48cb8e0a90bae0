// Ties the words of a claim to its card: choosing one shows the other.
const cards = new Map([...document.querySelectorAll('.card')].map(card => [card.dataset.claim, card]));
const runs = [...document.querySelectorAll('[data-claims]')];

function choose(id, scrollTo) {
  document.querySelectorAll('.chosen').forEach(e => e.classList.remove('chosen'));
  for (const run of runs) {
    if (run.dataset.claims.split(' ').includes(id)) {
      const trigger = (run.dataset.triggers || '').split(' ').includes(id);
      if (run.matches('mark') ? trigger : true) run.classList.add('chosen');
      if (trigger && scrollTo === 'text') run.scrollIntoView({block: 'center'});
    }
  }
  const card = cards.get(id);
  if (card) {
    card.classList.add('chosen');
    if (scrollTo === 'card') card.scrollIntoView({block: 'nearest'});
  }
}

function onKey(element, act) {
  element.addEventListener('click', act);
  element.addEventListener('keydown', event => {
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      act();
    }
  });
}

for (const mark of document.querySelectorAll('mark')) {
  const ids = mark.dataset.triggers.split(' ');
  let next = 0;
  onKey(mark, () => choose(ids[next++ % ids.length], 'card'));
}
for (const [id, card] of cards) onKey(card, () => choose(id, 'text'));
if (location.hash.startsWith('#claim-')) choose(location.hash.slice(7), 'text');
