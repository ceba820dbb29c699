// A phone in the demo: it finds the room in the page around it.
const { register, store } = parent.samenDemo;
const join = document.getElementById('join');
Object.assign(join, { register, store: store(`phone-${new URLSearchParams(location.search).get('phone')}:`) });
