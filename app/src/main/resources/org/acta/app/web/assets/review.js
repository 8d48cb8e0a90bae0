// Keys for the claim that has the focus: a accepts it, r rejects it.
const first = document.querySelector('.doubt .card');
if (document.querySelector('.review [name=reviewer]')?.value) first?.focus();

document.addEventListener('keydown', event => {
  if (event.ctrlKey || event.altKey || event.metaKey || event.target.matches('input, textarea, select')) return;
  const name = {a: 'accept', r: 'reject'}[event.key];
  event.target.closest('.doubt')?.querySelector(`button[name=${name}]`)?.click();
});
