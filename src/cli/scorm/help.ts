/** What `samen scorm --help` prints. */
export const help = `samen scorm EXERCISE makes a package that a learning environment takes.

  samen scorm flow --lang nl --version 1.2 --out flow.zip
  samen scorm --instrument meeting.json --version 2004 --out meeting.zip

EXERCISE is the id of one of the library's exercises. The package holds one
page with the exercise, and what that page uses.

  --version V        1.2, 2004-3 (3rd edition), 2004-4 (4th edition), or 2004,
                     which is the 4th (1.2)
  --lang TAG         language of the exercise: en or nl (en)
  --out FILE         the package (EXERCISE-LANG-VERSION.zip)
  --instrument FILE  an exercise of your own, instead of EXERCISE
  --wording plain    the plainer words, where the exercise has them
  --pace page        one question at a time
  --help             this

It ends with 0 when the package was written, and with 2 when it was not.
`;
