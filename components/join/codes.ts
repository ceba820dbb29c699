/** What draws an answer as codes: fetched when a person is done, as it is for when there is no internet. */
export const loadCodes = async () => {
  const [{ codesOf }, { qr }] = await Promise.all([
    import('../../src/live/codes.js'),
    import('../internal/live/qr.js'),
  ]);
  return { codesOf, qr };
};
