package org.leadworkbench.core.capture;

import org.leadworkbench.model.Contact;

/**
 * The names of a contact as they are compared.
 *
 * @param contact whose they are
 * @param person the person's name, folded
 * @param organisation the organisation's, folded and without its legal form
 */
record Names(Contact contact, String person, String organisation) {
  static Names of(Contact contact) {
    return new Names(contact, Folded.text(contact.name()), Folded.organisation(contact.organisation()));
  }
}
