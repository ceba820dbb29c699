// Lists every `samen-problem` event of the page, as a site may send them to its own log.
const list = document.querySelector('.problems');

function said({ path, code, message }) {
  const item = document.createElement('li');
  const where = document.createElement('code');
  where.textContent = path || code;
  item.append(where, ` ${message}`);
  return item;
}

document.addEventListener('samen-problem', ({ target, problems }) => {
  const entry = document.createElement('li');
  const name = document.createElement('strong');
  name.textContent = `<${target.localName} id="${target.id}">`;
  const all = document.createElement('ul');
  all.append(...problems.map(said));
  entry.append(name, all);
  list.append(entry);
});
