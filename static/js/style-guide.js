// The style guide shows ordering as pupils with script see it.

import { dressOrderings } from "./order.js";

dressOrderings(document);
