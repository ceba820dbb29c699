// The one place that knows the library: what of it is used where is for the bundler to find out.
export { deflateSync, inflateSync, strFromU8, strToU8, zipSync, type Zippable } from 'fflate';
