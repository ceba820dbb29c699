/** What `samen room --help` prints. */
export const help = `samen room WHAT hosts a live room on this laptop: the pages, and the server where
sealed answers lie. Phones need no account and no internet, only the same network.

  samen room flow --lang en
  samen room own-exercise.json --lang nl --floor 8
  samen room flow --https --cert cert.pem --key key.pem --port 443
  samen room flow --broker wss://broker.example/mqtt

WHAT is a preset, or the definition of your own exercise in a file that ends in
.json.

  --lang LANG        language of the pages and of what is said here: nl or en
  --wording plain    plainer texts, where there are any
  --floor N          how many people a picture needs at least (5)
  --names            people are asked for a name
  --port N           (8080)
  --host ADDRESS     where to listen (0.0.0.0: every network of this laptop)
  --address NAME     the name or address that phones use, if it is another
  --https            with --cert FILE and --key FILE
  --broker URL       another server for the answers: wss://…
  --log FILE         where sealed answers lie (samen-room.log, or with another
                     port samen-room-PORT.log)
  --keep             keep that file when the room ends
  --no-open          do not open the browser
  --help             this

The same command goes on with the room after a crash. Ctrl+C stops it.
`;
