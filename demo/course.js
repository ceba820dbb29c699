// Shows what the form would send, instead of sending it.
const form = document.querySelector('form.assignment');
const sent = document.querySelector('.sent');

form.addEventListener('submit', (event) => {
  event.preventDefault();
  // A form of texts alone, without files.
  const fields = [...new URLSearchParams(new FormData(form))].map((field) => field.join(' = '));
  sent.querySelector('pre').textContent = fields.join('\n\n');
  sent.hidden = false;
  sent.focus();
});
