import { html, type TemplateResult } from 'lit';
import type { SamenJoin } from '../join.js';

export const heading = ({ headingLevel }: SamenJoin, text: unknown): TemplateResult =>
  html`<h2 part="title" aria-level=${headingLevel} tabindex="-1" data-focus>${text}</h2>`;
