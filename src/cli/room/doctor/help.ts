/** What `samen room doctor --help` prints. */
export const help = `samen room doctor URL tries whether a live room can lie on a server, such as the
MQTT broker that your organisation has, and says in words what that means.

  samen room doctor wss://broker.example/mqtt
  SAMEN_PASSWORD=… samen room doctor wss://broker.example --user facilitator
  samen room doctor nats+wss://a.example,b.example,c.example --user facilitator

URL is the address that phones will use: wss://… (MQTT 3.1.1 over WebSocket), or
nats+wss://… (NATS with JetStream). It takes a minute, writes in a room of its
own, and clears that afterwards.

  --user NAME        the account of facilitators, where the server has one; its
                     password is taken from SAMEN_PASSWORD
  --lang LANG        language of what is said: nl or en
  --quick            without the test of a quiet line, which takes half a minute
  --help             this

Ends with 0 when a room works there, 1 when something does not, 2 when nobody
could be reached.
`;
