/**
 * Qualification: questions, and models that make a purchase probability of the answers.
 *
 * <p>A partner implements {@link org.leadworkbench.spi.qualification.QualificationModel} and registers it as an OSGi
 * service, by the annotation {@code @Component} of Declarative Services. The host asks it from any thread, with a time
 * limit; what it throws is caught, logged and shown with the plug-in's name. A model that learns from outcomes is a
 * {@link org.leadworkbench.spi.qualification.LearningModel}, made of documents by a
 * {@link org.leadworkbench.spi.qualification.ModelProvider}.
 */
package org.leadworkbench.spi.qualification;
