package org.octavo.style;

/** Whether an element takes the value of its parent if no rule sets the property. */
enum Inherited {
  YES,
  NO
}
