// Shows what the form would send, instead of sending it.
const form = document.querySelector('form.assignment');
const sent = document.querySelector('.sent');

form.addEventListener('submit', (event) => {
  event.preventDefault();
  const fields = [...new FormData(form)].map(([name, value]) => `${name} = ${value}`);
  sent.querySelector('pre').textContent = fields.join('\n\n');
  sent.hidden = false;
  sent.focus();
});
