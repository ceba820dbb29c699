// The demo runs on any port: elsewhere the site is written in the page, as data-deliver="frame:https://school.example".
document.querySelector('[data-samen]').dataset.deliver = `frame:${location.origin}`;
