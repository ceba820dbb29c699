// Ordinary radios and boxes that set attributes on an element, and show the HTML that does the same.
import { recall, remember } from './address.js';

const form = document.querySelector('form.settings');
const widget = document.getElementById(form.dataset.for);
const controls = [...form.elements].filter(({ name }) => name);

function apply({ type, name, value, checked }) {
  if (type === 'checkbox') widget.toggleAttribute(name, checked);
  else if (checked && value) widget.setAttribute(name, value);
  else if (checked) widget.removeAttribute(name);
}

function htmlOf({ localName }) {
  const names = new Set(['instrument', 'several-drafts', ...controls.map(({ name }) => name)]);
  const written = [...names].map((name) => {
    const value = widget.getAttribute(name);
    return value === null ? '' : ` ${name}${value && `="${value}"`}`;
  });
  return `<${localName}${written.join('')}></${localName}>`;
}

function show() {
  controls.forEach(apply);
  form.querySelector('code').textContent = htmlOf(widget);
}

form.addEventListener('change', ({ target: { name, value, checked } }) => {
  remember(name, checked ? value : '');
  show();
});

// This runs before the element is registered, so that it starts with what the address says.
for (const control of controls) if (recall(control.name)) control.checked = control.value === recall(control.name);
show();
