import { escaped } from '../../instrument/markup.js';
import { isRightToLeft, tagOf } from '../language.js';
import { declaration, main } from './xml.js';

/** A paragraph style. Children stand in the order of ECMA-376, 17.7.4.17 and 17.3.1.26. */
function style(id: string, name: string, { next = 'Normal', p = '', r = '' }): string {
  return (
    `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="Normal"/>` +
    `<w:next w:val="${next}"/><w:qFormat/>${p && `<w:pPr>${p}</w:pPr>`}${r && `<w:rPr>${r}</w:rPr>`}</w:style>`
  );
}

const heading = (level: number, size: number, before: number): string =>
  style(`Heading${level}`, `heading ${level}`, {
    p: `<w:keepNext/><w:keepLines/><w:spacing w:before="${before}" w:after="80"/><w:outlineLvl w:val="${level - 1}"/>`,
    r: `<w:b/><w:bCs/><w:sz w:val="${size}"/><w:szCs w:val="${size}"/>`,
  });

const borders = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV']
  .map((side) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="auto"/>`)
  .join('');

/** Styles by the names that Word and LibreOffice know, so that whoever opens it can change all of one kind; fonts are the reader's own. */
export function styles(language: string): string {
  const rtl = isRightToLeft(language);
  const lang = escaped(tagOf(language));
  return (
    `${declaration}<w:styles xmlns:w="${main}"><w:docDefaults><w:rPrDefault><w:rPr><w:sz w:val="22"/><w:szCs w:val="22"/>` +
    `${rtl ? '<w:rtl/>' : ''}<w:lang w:val="${lang}" w:eastAsia="${lang}" w:bidi="${lang}"/></w:rPr></w:rPrDefault>` +
    `<w:pPrDefault><w:pPr>${rtl ? '<w:bidi/>' : ''}<w:spacing w:after="120" w:line="276" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>` +
    '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>' +
    style('Title', 'Title', {
      p: '<w:spacing w:after="160"/>',
      r: '<w:b/><w:bCs/><w:sz w:val="40"/><w:szCs w:val="40"/>',
    }) +
    heading(1, 30, 360) +
    heading(2, 25, 240) +
    style('Question', 'Question', {
      next: 'Answer',
      p: '<w:keepNext/><w:spacing w:before="160" w:after="40"/>',
      r: '<w:b/><w:bCs/>',
    }) +
    style('Answer', 'Answer', { p: '<w:ind w:left="284"/>' }) +
    style('ListBullet', 'List Bullet', {
      next: 'ListBullet',
      p: '<w:numPr><w:numId w:val="1"/></w:numPr><w:spacing w:after="60"/>',
    }) +
    '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:tblPr>' +
    '<w:tblCellMar><w:left w:w="108" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>' +
    '<w:style w:type="table" w:styleId="TableGrid"><w:name w:val="Table Grid"/><w:basedOn w:val="TableNormal"/>' +
    `<w:pPr><w:spacing w:after="0" w:line="240" w:lineRule="auto"/></w:pPr><w:tblPr><w:tblBorders>${borders}</w:tblBorders></w:tblPr></w:style>` +
    '</w:styles>'
  );
}

/** One list with dots. */
export const numbering =
  `${declaration}<w:numbering xmlns:w="${main}"><w:abstractNum w:abstractNumId="0"><w:multiLevelType w:val="singleLevel"/>` +
  '<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="bullet"/><w:pStyle w:val="ListBullet"/><w:lvlText w:val="•"/>' +
  '<w:lvlJc w:val="left"/><w:pPr><w:ind w:left="425" w:hanging="283"/></w:pPr></w:lvl></w:abstractNum>' +
  '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>';
