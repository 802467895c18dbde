import { catalogRule, deviation } from '../catalogRule';
import { examples } from './objectCarried.examples';

export const objectCarried = catalogRule(
  {
    id: 'object-carried',
    demand: 'Every data object is carried by a flow.',
    reason:
      'A model that nothing carries is a drawing: it is kept up by people and believed by others.',
    remedy:
      'Add the object to `spec.dataObjects` of the flows that carry it, or take it out.',
    severity: 'info',
    answers: ['A1', 'A19', 'A20'],
    ...examples,
  },
  ({ objects, flows }) => {
    const carried = new Set(flows.flatMap(flow => flow.dataObjects));
    return [...objects.values()]
      .filter(object => !carried.has(object.ref))
      .map(object =>
        deviation(object, '/metadata/name', `No flow carries ${object.title}.`),
      );
  },
);
