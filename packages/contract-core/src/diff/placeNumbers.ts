import type { Place } from '../model';

/** Numbers places in the order in which they are first met. */
export class PlaceNumbers {
  private readonly numbers = new Map<Place, number>();

  /** 0 where there is no place. */
  of(place: Place | null): number {
    if (place === null) return 0;
    let number = this.numbers.get(place);
    if (number === undefined) {
      number = this.numbers.size + 1;
      this.numbers.set(place, number);
    }
    return number;
  }
}
