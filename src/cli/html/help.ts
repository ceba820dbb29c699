/** What `samen html --help` prints. */
export const help = `samen html WHAT… makes a page in one file.

  samen html flow --lang nl --out flow.html
  samen html flow tuckman --lang nl,en --out pages/
  samen html flow --lang nl --deliver frame:https://school.example

WHAT is a preset, or the definition of your own exercise in a file that ends in
.json. The page needs no other file and no network: open it with a
double click, send it, or put it in a frame. A person keeps the result by
downloading it.

  --lang LIST        language of the page: nl, en or nl,en (en)
  --out FILE         where to write it; with more than one page, a folder
                     (ID.LANG.html)
  --wording plain    plainer texts, where there are any
  --pace page        one question at a time
  --keep PLACE       where unfinished answers stay: none, tab or device
  --deliver WHERE    send the result too: https://… or frame:https://…
  --all              all presets
  --help             this
`;
