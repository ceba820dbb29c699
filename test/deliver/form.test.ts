// By a form: the value of an element, as whatever stores that form gets it.
import '../../components/checklist/define.js';
import { memoryDrafts } from '../../src/draft/index.js';
import { until } from '../tools/deep.js';
import { delivers, type Place } from './contract.js';
import { Receiver } from './receiver.js';
import type { SamenChecklist } from '../../components/checklist/checklist.js';
import type { Result } from '../../src/result/result.js';

/** A form on a page to which a person comes back who had finished. */
async function formWith({ id, startedAt, completedAt, answers, instrument }: Result): Promise<HTMLFormElement> {
  const draft = { format: 'samen-draft/1', id, instrument, startedAt, savedAt: completedAt, completedAt, answers };
  const store = memoryDrafts(new Map([['samen:flow:form', draft]]));
  const form = document.createElement('form');
  const widget: SamenChecklist = document.createElement('samen-checklist');
  form.append(Object.assign(widget, { instrument: 'flow', name: 'flow', lang: 'nl', draft: 'form', store }));
  document.body.append(form);
  await until(() => widget.result?.id === id, 'the person is back');
  return form;
}

function place(): Place {
  const receiver = new Receiver();
  return {
    async delivery(result) {
      const form = await formWith(result);
      const sent = new FormData(form).get('flow') as string;
      form.remove();
      return receiver.deliver(JSON.parse(sent) as Result);
    },
    got: () => receiver.got,
    fail: (...faults) => void (receiver.faults = faults),
  };
}

delivers('a form', place);
