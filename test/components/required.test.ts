import { expect } from '@open-wc/testing';
import '../../components/sorter/define.js';
import typology from '../../src/presets/typology/index.js';
import { clear, show } from './stage.js';

describe('an element that wants every answer', () => {
  afterEach(clear);

  it('waits until there is something to ask, and a form is not sent before it is answered', async () => {
    const failed: unknown[] = [];
    const keep = (event: PromiseRejectionEvent) => {
      event.preventDefault();
      failed.push(event.reason);
    };
    addEventListener('unhandledrejection', keep);
    const form = document.createElement('form');
    document.body.append(form);
    const subject = { tag: 'samen-sorter', instrument: 'typology', texts: typology.texts };
    const widget = await show(subject, { required: '', name: 'x' }, { into: form });
    await new Promise((done) => setTimeout(done));
    removeEventListener('unhandledrejection', keep);
    expect(failed).to.deep.equal([]);
    expect(widget.matches(':invalid')).to.equal(true);
    expect(form.checkValidity()).to.equal(false);
  });
});
