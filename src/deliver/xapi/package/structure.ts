import { escaped } from '../../../instrument/markup.js';
import { assessment } from '../statement.js';

export interface About {
  /** IRI of the course; its one unit stands under it. */
  id: string;
  /** Title and description by BCP 47 tag. */
  texts: Readonly<Record<string, { title: string; description: string }>>;
}

/** Every course and every unit has a name of its own (cmi5, 13.1.1 and 13.1.4). */
export const unitOf = (id: string): string => `${id}${/^urn:/i.test(id) ? ':' : '/'}exercise`;

/**
 * `cmi5.xml`: a course of one unit, which opens `index.html` anywhere and is done when its learner is. Nothing is passed or
 * failed, so there is no mastery score. Source: cmi5 (Quartz), 13 and 14.
 */
export function courseStructure({ id, texts }: About): string {
  const inAll = (what: 'title' | 'description') => {
    const strings = Object.entries(texts).map(
      ([lang, text]) => `<langstring lang="${escaped(lang)}">${escaped(text[what])}</langstring>`,
    );
    return `<${what}>${strings.join('')}</${what}>`;
  };
  const both = `${inAll('title')}
    ${inAll('description')}`;
  return `<?xml version="1.0" encoding="UTF-8"?>
<courseStructure xmlns="https://w3id.org/xapi/profiles/cmi5/v1/CourseStructure.xsd">
  <course id="${escaped(id)}">
    ${both}
  </course>
  <au id="${escaped(unitOf(id))}" moveOn="Completed" launchMethod="AnyWindow" activityType="${assessment}">
    ${both}
    <url>index.html</url>
  </au>
</courseStructure>
`;
}
