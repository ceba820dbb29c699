/** What `samen summarise --help` prints. */
export const help = `samen summarise FILE… counts results together.

  samen summarise results/*.json --csv out.csv
  samen summarise results.zip more/ --by round --locale nl

FILE is a result or a list of them (JSON), JSON lines, a table of answers (CSV),
a zip or a folder of these, a pattern such as "results/*.json", or - for what
comes in by a pipe. A result that is there more than once counts once, in its
last version. Nothing is sent anywhere.

  --csv FILE         write all numbers as a table, a row per number
  --json FILE        write the counts as JSON (samen-counts/1), a line per
                     exercise
  --instrument FILE  an exercise of your own; may be given several times
  --by LIST          split by perspective, by round, or by both:
                     perspective,round
  --floor N          fewer people than N get no numbers (5)
  --open             show every number: the group chose that together
  --locale TAG       language of the words and of the table: en or nl
  --help             this

It ends with 0 when everything was counted, 1 when something was left out, and
2 when nothing was counted or the command was not understood.
`;
