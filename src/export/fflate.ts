/** What is used of fflate; files are small, so everything happens at once and not in a worker. */
export { inflateSync, strToU8, Unzip, UnzipInflate, zipSync, type UnzipFile } from 'fflate';
