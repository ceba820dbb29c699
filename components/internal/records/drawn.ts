/** A picture as a file: what is fetched when a person asks for one. */
export { paperOf } from './paper.js';
export { pngOf } from './png.js';
export { svgOf } from './svg.js';
