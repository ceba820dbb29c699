import { escaped } from '../../instrument/markup.js';
import { isRightToLeft } from '../language.js';
import { declaration, main } from './xml.js';
import { cellText, type Block, type ResultRecord } from '../record.js';

/** In twentieths of a point: what the margins leave of a page. */
const width = 9638;

/** A text; line breaks and tabs are elements in a document. */
const run = (text: string, properties = ''): string => {
  const parts = text.split(/(\r\n?|[\n\t\v\f\u0085\u2028\u2029])/).map((part) => {
    if (part === '\t') return '<w:tab/>';
    return /^[\r\n\v\f\u0085\u2028\u2029]/.test(part)
      ? '<w:br/>'
      : part && `<w:t xml:space="preserve">${escaped(part)}</w:t>`;
  });
  return `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}${parts.join('')}</w:r>`;
};

const bold = '<w:b/><w:bCs/>';
const italic = '<w:i/><w:iCs/>';

const paragraph = (content: string, style?: string, more = ''): string =>
  `<w:p><w:pPr>${style ? `<w:pStyle w:val="${style}"/>` : ''}${more}</w:pPr>${content}</w:p>`;

function table({ title, head, rows }: Extract<Block, { type: 'table' }>, language: string): string {
  const rtl = isRightToLeft(language);
  const column = Math.floor(width / Math.max(1, head.length));
  const cell = (value: string | number, properties = ''): string =>
    `<w:tc><w:tcPr><w:tcW w:w="${column}" w:type="dxa"/></w:tcPr>` +
    `${paragraph(run(cellText(value, language), properties), undefined, typeof value === 'number' ? '<w:jc w:val="right"/>' : '')}</w:tc>`;
  const line = (cells: string, properties: string): string =>
    `<w:tr><w:trPr><w:cantSplit/>${properties}</w:trPr>${cells}</w:tr>`;
  return (
    `<w:tbl><w:tblPr><w:tblStyle w:val="TableGrid"/>${rtl ? '<w:bidiVisual/>' : ''}<w:tblW w:w="${column * head.length}" w:type="dxa"/>` +
    `<w:tblLook w:val="00A0" w:firstRow="1" w:lastRow="0" w:firstColumn="1" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/>` +
    `<w:tblCaption w:val="${escaped(title)}"/></w:tblPr>` +
    `<w:tblGrid>${`<w:gridCol w:w="${column}"/>`.repeat(head.length)}</w:tblGrid>` +
    line(head.map((one) => cell(one, bold)).join(''), '<w:tblHeader/>') +
    rows.map((cells) => line(cells.map((one) => cell(one)).join(''), '')).join('') +
    `</w:tbl>`
  );
}

function block(part: Block, { notAnswered, language }: ResultRecord): string {
  switch (part.type) {
    case 'heading':
      return paragraph(run(part.text), `Heading${part.level}`);
    case 'text':
      return paragraph(run(part.text));
    case 'list':
      return part.items.map((item) => paragraph(run(item), 'ListBullet')).join('');
    case 'terms':
      return part.terms.map(([term, text]) => paragraph(run(`${term}: `, bold) + run(text))).join('');
    case 'answer':
      return (
        paragraph(run(part.question), 'Question') +
        paragraph(part.answer === undefined ? run(notAnswered, italic) : run(part.answer), 'Answer')
      );
    case 'table':
      return table(part, language);
    default:
      return part satisfies never;
  }
}

/** The record from top to bottom, on A4. */
export const body = (record: ResultRecord): string =>
  `${declaration}<w:document xmlns:w="${main}"><w:body>${paragraph(run(record.title), 'Title')}` +
  record.blocks.map((part) => block(part, record)).join('') +
  '<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:right="1134" w:bottom="1134" w:left="1134" w:header="709" ' +
  `w:footer="709" w:gutter="0"/>${isRightToLeft(record.language) ? '<w:bidi/>' : ''}</w:sectPr></w:body></w:document>`;
