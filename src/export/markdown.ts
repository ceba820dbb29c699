import { cellText, type Block, type ResultRecord } from './record.js';

/** Marks that mean something anywhere (CommonMark 0.31, GitHub's additions), by which a text could become a link, HTML or code. */
const marks = /[\\`*_[\]{}<>#|~&$@]/g;
/** Marks that mean something at the beginning of a line: a list, a line under a heading, a number. */
const atStart = /^(?:[+\-=:]|\d+(?=[.)](?:\s|$)))/;
/** Addresses that become links by themselves. */
const address = /(https?|ftp|mailto|xmpp)(?=:)|\bwww(?=\.)/gi;

/** One line of what a person typed, as plain text. */
function line(text: string): string {
  const safe = text
    .trim()
    .replace(marks, '\\$&')
    .replace(address, '$&\\')
    .replace(atStart, (mark) => (/\d/.test(mark) ? `${mark}\\` : `\\${mark}`));
  // Four blanks would make code of it.
  return '\u00A0'.repeat(text.search(/\S|$/)) + safe;
}

/** Without characters that are none, of which some would end a line. One by one: WebKit loses others with "all but those". */
const plain = (text: string): string =>
  text.replace(/\r\n?|[\u2028\u2029\u0085\v\f]/g, '\n').replace(/(?![\n\t])\p{Cc}/gu, '');

/** A text on one line. */
const inline = (text: string): string => line(plain(text).replaceAll('\n', ' ').trim());

/** Nothing between the marks of bold would be a line across the page. */
const bold = (text: string, end = ''): string => (text.trim() ? `**${inline(text)}${end}**` : '');

/** A text on as many lines as it has. */
const lines = (text: string): string[] =>
  plain(text)
    .split('\n')
    .map((one, at, all) => (one.trim() ? `${line(one)}${all[at + 1]?.trim() ? '\\' : ''}` : ''));

const row = (cells: readonly (string | number)[], language: string): string =>
  `| ${cells.map((cell) => inline(cellText(cell, language))).join(' | ')} |`;

function block(part: Block, { notAnswered, language }: ResultRecord): string {
  switch (part.type) {
    case 'heading':
      return `${'#'.repeat(part.level + 1)} ${inline(part.text)}`;
    case 'text':
      return lines(part.text).join('\n');
    case 'list':
      return part.items.map((item) => `- ${inline(item)}`).join('\n');
    case 'terms':
      return part.terms.map(([term, text]) => `- ${bold(term, ':')} ${inline(text)}`).join('\n');
    case 'answer': {
      const answer = part.answer === undefined ? [`*${inline(notAnswered)}*`] : lines(part.answer);
      return `${bold(part.question)}\n\n${answer.map((one) => `> ${one}`.trim()).join('\n')}`;
    }
    case 'table':
      return [
        row(part.head, language),
        `|${' --- |'.repeat(part.head.length)}`,
        ...part.rows.map((cells) => row(cells, language)),
      ].join('\n');
    default:
      return part satisfies never;
  }
}

/** A record as Markdown (CommonMark, with a table as on GitHub). What a person typed is never markup. */
export const markdown = (record: ResultRecord): string =>
  `${[`# ${inline(record.title)}`, ...record.blocks.map((part) => block(part, record))].join('\n\n')}\n`;
