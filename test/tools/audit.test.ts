import { expect } from '@open-wc/testing';
import { audit } from './audit.js';

/** A page that is in order, but for what is in a shadow root on it. */
function pageWith(...inside: HTMLElement[]): void {
  document.title = 'Page';
  document.documentElement.lang = 'en';
  const [main, heading, host] = ['main', 'h1', 'div'].map((name) => document.createElement(name)) as [
    HTMLElement,
    HTMLElement,
    HTMLElement,
  ];
  heading.textContent = 'Page';
  host.attachShadow({ mode: 'open' }).append(...inside);
  main.append(heading, host);
  document.body.append(main);
}

function button(text: string, style: string): HTMLElement {
  const made = document.createElement('button');
  made.textContent = text;
  made.style.cssText = style;
  return made;
}

const rules = async (): Promise<string[]> => (await audit()).map((line) => line.split(':')[0]!);

describe('the audit', () => {
  afterEach(() => document.body.replaceChildren());

  it('finds nothing on a page that is in order', async () => {
    pageWith(button('Continue', 'min-height: 44px; color: #000; background: #fff'));
    expect(await audit()).to.deep.equal([]);
  });

  it('finds in a shadow root what is too pale, too small, or has no name', async () => {
    const small = 'width: 12px; height: 12px; padding: 0; margin: 0; font-size: 4px; color: #000; background: #fff';
    pageWith(button('Pale', 'color: #aaa; background: #fff'), button('', ''), button('a', small), button('b', small));
    expect(await rules()).to.include.members(['color-contrast', 'button-name', 'target-size']);
  });

  it('finds a name that leaves out what can be seen', async () => {
    const odd = button('Send', '');
    odd.setAttribute('aria-label', 'Remove');
    pageWith(odd);
    expect(await rules()).to.include('label-content-name-mismatch');
  });
});
