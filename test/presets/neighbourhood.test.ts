import { expect } from '@open-wc/testing';
import { neighbourhoodOffer, neighbourhoodWishes, typology } from './presets.js';
import type { Field } from '../../src/instrument/index.js';

/** The letters of the course book's questions, fields inside groups included. */
const marks = (fields: readonly Field[]): string[] =>
  fields.flatMap((field) => [...(field.mark ? [field.mark] : []), ...('fields' in field ? marks(field.fields) : [])]);

const fieldsOf = ({ sections }: { sections: readonly { fields: Field[] }[] }): Field[] =>
  sections.flatMap(({ fields }) => fields);

describe('the interview about what a neighbourhood offers', () => {
  const fields = fieldsOf(neighbourhoodOffer);

  it('asks the seven questions a to g of the source', () => {
    expect(marks(fields).join('')).to.equal('abcdefg');
  });

  it('makes the activities of a person the cards of the typology', () => {
    const sorter = fields.find((field) => field.type === 'sorter');
    const group = fields.find((field) => field.type === 'group');
    expect(sorter?.cards.from).to.equal(group?.id);
    expect(sorter?.zones).to.deep.equal(typology.zones);
  });

  it('asks the last two questions about each activity that was placed', () => {
    const each = fields.find((field) => field.type === 'each');
    expect(each?.placedIn).to.equal(fields.find((field) => field.type === 'sorter')?.id);
    expect(marks(each?.fields ?? [])).to.deep.equal(['f', 'g']);
  });
});

describe('the interview about what people want', () => {
  const conversation = fieldsOf(neighbourhoodWishes).find((field) => field.type === 'group');

  it('asks the eight questions a to h of the source', () => {
    expect(marks(fieldsOf(neighbourhoodWishes)).join('')).to.equal('abcdefgh');
  });

  it('asks for consent in every conversation', () => {
    expect(conversation?.fields.filter(({ type }) => type === 'tick')).to.have.length(1);
  });

  it('offers the meeting place and the date again in the next conversation', () => {
    expect(conversation?.carry).to.have.members(['place', 'date']);
  });

  it('asks beside the conversations not to write down names', () => {
    const { nl, en } = neighbourhoodWishes.texts;
    expect(nl[`${conversation!.id}.hint`]).to.match(/geen namen/);
    expect(en[`${conversation!.id}.hint`]).to.match(/no names|not .*names/i);
  });
});
