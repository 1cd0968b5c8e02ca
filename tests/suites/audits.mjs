// The audits of graphql-http against a server: which there are, and what came of each.
import { auditServer } from 'graphql-http';

const audits = await auditServer({ url: process.argv[2], fetchFn: fetch });
console.log(JSON.stringify(audits.map(({ id, name, status, reason }) => ({ id, name, status, reason }))));
