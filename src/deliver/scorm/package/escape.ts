const names: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Characters that XML 1.0 has no way to write (2.2). */
const forbidden = /[\0-\x08\v\f\x0e-\x1f\ufffe\uffff]/g; // eslint-disable-line no-control-regex

/** A text as the content or an attribute of HTML or XML. */
export const escaped = (text: string): string => text.replace(forbidden, '').replace(/[&<>"']/g, (one) => names[one]!);
