import { escaped } from '../../../instrument/markup.js';
import type { Version } from '../find.js';

/** Which standard a package is for: 1.2, or the 3rd or 4th edition of 2004. */
export type Edition = '1.2' | '2004-3' | '2004-4';

export interface About {
  /** Names the course's item apart from others: letters, digits and hyphens. */
  id: string;
  version: string;
  title: string;
  description: string;
  /** BCP 47 tag of the texts. */
  lang: string;
}

/** Namespace, then the name of its schema, as the editions refer to them. */
const schemas: Record<Version, Record<string, readonly [namespace: string, file: string]>> = {
  '1.2': {
    '': ['http://www.imsproject.org/xsd/imscp_rootv1p1p2', 'imscp_rootv1p1p2.xsd'],
    imsmd: ['http://www.imsglobal.org/xsd/imsmd_rootv1p2p1', 'imsmd_rootv1p2p1.xsd'],
    adlcp: ['http://www.adlnet.org/xsd/adlcp_rootv1p2', 'adlcp_rootv1p2.xsd'],
  },
  '2004': {
    '': ['http://www.imsglobal.org/xsd/imscp_v1p1', 'imscp_v1p1.xsd'],
    adlcp: ['http://www.adlnet.org/xsd/adlcp_v1p3', 'adlcp_v1p3.xsd'],
    imsss: ['http://www.imsglobal.org/xsd/imsss', 'imsss_v1p0.xsd'],
    lom: ['http://ltsc.ieee.org/xsd/LOM', 'lom.xsd'],
  },
};

const xsi = 'http://www.w3.org/2001/XMLSchema-instance';

export const versionOf = (edition: Edition): Version => (edition === '1.2' ? '1.2' : '2004');

function rootOf(family: Version, { id, version }: About): string {
  const all = Object.entries(schemas[family]);
  const namespaces = all.map(([prefix, [namespace]]) => `xmlns${prefix && `:${prefix}`}="${namespace}"`);
  const locations = all.map(([, pair]) => pair.join(' ')).join('\n    ');
  return `<manifest identifier="samen-${escaped(id)}" version="${escaped(version)}"
  ${namespaces.join('\n  ')}
  xmlns:xsi="${xsi}"
  xsi:schemaLocation="${locations}">`;
}

/** What the package is, in the terms of its standard: IMS metadata 1.2.1, or IEEE 1484.12.3. */
function lomOf(family: Version, { title, description, lang }: About): string {
  const [prefix, inner] = family === '1.2' ? ['imsmd', 'langstring'] : ['lom', 'string'];
  const attribute = family === '1.2' ? 'xml:lang' : 'language';
  const text = (tag: string, words: string) =>
    `<${prefix}:${tag}><${prefix}:${inner} ${attribute}="${escaped(lang)}">${escaped(words)}</${prefix}:${inner}></${prefix}:${tag}>`;
  return `<${prefix}:lom>
      <${prefix}:general>
        ${text('title', title)}
        <${prefix}:language>${escaped(lang)}</${prefix}:language>
        ${text('description', description)}
      </${prefix}:general>
    </${prefix}:lom>`;
}

const editionNames: Record<Edition, string> = {
  '1.2': '1.2',
  '2004-3': '2004 3rd Edition',
  '2004-4': '2004 4th Edition',
};

/** The exercise says itself when a person is done. Where it says nothing, the environment must not guess (2004 only). */
const sequencing = `
        <imsss:sequencing>
          <imsss:controlMode choice="true" flow="true"/>
          <imsss:deliveryControls completionSetByContent="true" objectiveSetByContent="true"/>
        </imsss:sequencing>`;

const address = (file: string): string => file.split('/').map(encodeURIComponent).join('/');

/**
 * `imsmanifest.xml`: one item that opens `index.html`. Sources: SCORM 1.2 and SCORM 2004, Content Aggregation Model.
 * @param files every file of the package but the manifest.
 */
export function manifest(edition: Edition, about: About, files: readonly string[]): string {
  const family = versionOf(edition);
  const title = `<title>${escaped(about.title)}</title>`;
  const kind = family === '1.2' ? 'adlcp:scormtype' : 'adlcp:scormType';
  return `<?xml version="1.0" encoding="UTF-8"?>
${rootOf(family, about)}
  <metadata>
    <schema>ADL SCORM</schema>
    <schemaversion>${editionNames[edition]}</schemaversion>
    ${lomOf(family, about)}
  </metadata>
  <organizations default="course">
    <organization identifier="course">
      ${title}
      <item identifier="item" identifierref="exercise">
        ${title}${family === '2004' ? sequencing : ''}
      </item>
    </organization>
  </organizations>
  <resources>
    <resource identifier="exercise" type="webcontent" ${kind}="sco" href="index.html">
${files.map((file) => `      <file href="${escaped(address(file))}"/>`).join('\n')}
    </resource>
  </resources>
</manifest>
`;
}
