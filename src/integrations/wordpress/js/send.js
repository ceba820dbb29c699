// Sends what visitors finish to this WordPress site. Lies beside the elements in the plugin.
import { DeliveryError, http } from './deliver.js';

/** A nonce of now. A page from a cache, or one that lay open overnight, has one that is too old. */
async function renewed(address) {
  const answer = await fetch(address, { credentials: 'same-origin', cache: 'no-store' });
  const text = (await answer.text()).trim();
  if (!answer.ok || !/^[0-9a-f]{10}$/.test(text)) throw new DeliveryError('busy', { status: answer.status });
  return text;
}

/** A way for one element: to the site, with the nonce and the signature that its page gave it. */
function way({ samenDeliver, samenExercise, samenNonce, samenRenew }) {
  let nonce = samenNonce;
  const send = (result, signal) => {
    const headers = { 'X-WP-Nonce': nonce, 'Samen-Exercise': samenExercise };
    return http(samenDeliver, { headers, credentials: 'same-origin' })(result, signal);
  };
  return async (result, signal) => {
    try {
      return await send(result, signal);
    } catch (error) {
      if (error.status !== 403) throw error;
    }
    nonce = await renewed(samenRenew);
    try {
      return await send(result, signal);
    } catch (error) {
      // Whatever keeps it out, a visit later on may bring a page that is let in: the result waits.
      throw error.status === 403 ? new DeliveryError('busy', { status: 403 }) : error;
    }
  };
}

for (const element of document.querySelectorAll('[data-samen-deliver]')) {
  element.delivery = way(element.dataset);
  element.deliver = element.dataset.samenDeliver;
}
