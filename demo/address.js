// What this page remembers in its address, so that a link or a reload brings it back.
const chosen = new URLSearchParams(location.search);

function write() {
  const query = String(chosen);
  history.replaceState(history.state, '', `${location.pathname}${query && `?${query}`}${location.hash}`);
}

export const recall = (key) => chosen.get(key) ?? '';

export function remember(key, value) {
  if (value) chosen.set(key, value);
  else chosen.delete(key);
  write();
}

// The browser's Back button may land on an address from before the choice.
addEventListener('popstate', write);
