// Firefox and WebKitGTK: used where they are installed; the test command installs them where it can.
import { existsSync, globSync as glob } from 'node:fs';
