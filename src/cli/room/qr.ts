import { generate } from 'lean-qr';

/** Modules of white around, as scanners expect (ISO/IEC 18004, 6.3.8 asks for four; two do on a screen). */
const MARGIN = 2;

/** Black on white whatever the colours of the terminal, as scanners do not all read it the other way. */
const [paper, plain] = ['\x1b[30;47m', '\x1b[0m'];

/** A code to scan from a terminal: a character is two modules high. */
export function qrLines(text: string): string[] {
  const code = generate(text);
  const halves = [' ', '▄', '▀', '█'];
  const at = (x: number, y: number): number => (code.get(x, y) ? 1 : 0);
  const lines: string[] = [];
  for (let y = -MARGIN; y < code.size + MARGIN; y += 2) {
    let line = '';
    for (let x = -MARGIN; x < code.size + MARGIN; x++) line += halves[2 * at(x, y) + at(x, y + 1)];
    lines.push(`${paper}${line}${plain}`);
  }
  return lines;
}
