import type {
  HttpDocument,
  OAuthFlow,
  SecurityScheme,
  Server,
  ServerVariable,
} from '../../model';
import type { EditTable } from './fieldEdits';
import { demanded, member, whereWritten } from './httpEdits';
import type { Part } from './httpEdits';

const server = { url: 'https://{region}.example.com' };
const region = (variable: Part): Part => ({
  ...server,
  variables: { region: { default: 'eu', ...variable } },
});

export const variableEdits: EditTable<ServerVariable, Part> = {
  name: { silent: 'The key of its server, which names it in its address.' },
  defaultValue: [
    {
      without: region({ default: 'us' }),
      with: region({}),
      other: region({ default: 'us' }),
    },
  ],
  values: [
    {
      without: region({}),
      with: region({ enum: ['eu', 'us'] }),
      other: region({ enum: ['eu', 'asia'] }),
    },
  ],
  place: whereWritten,
};

export const serverEdits: EditTable<Server, Part> = {
  url: [
    demanded({ url: 'https://a.example.com' }, 'url', 'https://b.example.com'),
  ],
  variables: { silent: 'A table of its own.' },
  place: whereWritten,
};

const flow = {
  tokenUrl: 'https://a.example.com/token',
  scopes: { read: 'Read.' },
};
const oauth = (part: Part): Part => ({
  type: 'oauth2',
  flows: { clientCredentials: part },
});

export const flowEdits: EditTable<OAuthFlow, Part> = {
  addresses: [
    demanded(oauth(flow), 'flows', {
      clientCredentials: { ...flow, tokenUrl: 'https://b.example.com/token' },
    }),
  ],
  scopes: [
    {
      without: oauth({ ...flow, scopes: {} }),
      with: oauth(flow),
      other: oauth({ ...flow, scopes: { write: 'Write.' } }),
    },
  ],
  place: whereWritten,
};

const apiKey = { type: 'apiKey', in: 'header', name: 'x-key' };

export const schemeEdits: EditTable<SecurityScheme, Part> = {
  name: { silent: 'Requirements name it; nobody sends it.' },
  type: [demanded(apiKey, 'type', 'mutualTLS')],
  fields: [demanded(apiKey, 'in', 'query'), demanded(apiKey, 'name', 'x-api')],
  flows: [
    demanded(oauth(flow), 'flows', {
      password: { ...flow },
    }),
  ],
  deprecated: {
    silent: 'Told when it is announced; taking it back promises nothing new.',
  },
  place: whereWritten,
};

export const documentEdits: EditTable<HttpDocument, Part> = {
  servers: [
    member(
      {},
      'servers',
      [{ url: 'https://a.example.com' }],
      [{ url: 'https://b.example.com' }],
    ),
  ],
  securitySchemes: { silent: 'A table of its own.' },
  place: whereWritten,
};
