/** What `samen cmi5 --help` prints. */
export const help = `samen cmi5 EXERCISE makes a package that a learning environment takes.

  samen cmi5 flow --lang nl --out flow.zip
  samen cmi5 flow --lang nl,en --id https://school.example/courses/flow
  samen cmi5 --instrument meeting.json --lang nl --out meeting.zip

EXERCISE is the id of one of the library's exercises. The package holds one
page with the exercise, and what that page uses.

  --lang LIST        language of the exercise: nl, en, or nl,en (en). Of several
                     the learner's preference chooses; the first is for others
  --out FILE         the package (EXERCISE-LANG-cmi5.zip)
  --id IRI           what the course is called among all courses: an address or
                     a urn, the same each time you upload it anew
                     (urn:samen:course:EXERCISE:LANG)
  --instrument FILE  an exercise of your own, instead of EXERCISE
  --wording plain    the plainer words, where the exercise has them
  --pace page        one question at a time
  --help             this

It ends with 0 when the package was written, and with 2 when it was not.
`;
