package org.leadworkbench.store.jpa.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Lob;
import java.util.EnumMap;
import org.leadworkbench.model.Contact;
import org.leadworkbench.model.Contact.Field;

/** Who a lead is and how to reach them, as columns of the lead; null where a field is not known. */
@Embeddable
public class ContactPart {
  String salutation;
  String title;
  @Column(name = "first_name") String firstName;
  @Column(name = "last_name") String lastName;
  String organisation;
  @Column(name = "function_held") String function;
  String street;
  String postcode;
  String city;
  String country;
  String email;
  String phone;
  String website;
  @Lob String note;

  protected ContactPart() {}

  ContactPart(Contact contact) {
    var known = contact.values();
    salutation = known.get(Field.SALUTATION);
    title = known.get(Field.TITLE);
    firstName = known.get(Field.FIRST_NAME);
    lastName = known.get(Field.LAST_NAME);
    organisation = known.get(Field.ORGANISATION);
    function = known.get(Field.FUNCTION);
    street = known.get(Field.STREET);
    postcode = known.get(Field.POSTCODE);
    city = known.get(Field.CITY);
    country = known.get(Field.COUNTRY);
    email = known.get(Field.EMAIL);
    phone = known.get(Field.PHONE);
    website = known.get(Field.WEBSITE);
    note = known.get(Field.NOTE);
  }

  Contact contact() {
    var known = new EnumMap<Field, String>(Field.class);
    for (var field : Field.values()) {
      var value = get(field);
      if (value != null) known.put(field, value);
    }
    return new Contact(known);
  }

  private String get(Field field) {
    return switch (field) {
      case SALUTATION -> salutation;
      case TITLE -> title;
      case FIRST_NAME -> firstName;
      case LAST_NAME -> lastName;
      case ORGANISATION -> organisation;
      case FUNCTION -> function;
      case STREET -> street;
      case POSTCODE -> postcode;
      case CITY -> city;
      case COUNTRY -> country;
      case EMAIL -> email;
      case PHONE -> phone;
      case WEBSITE -> website;
      case NOTE -> note;
    };
  }
}
