package org.leadworkbench.store.jpa;

import jakarta.persistence.SharedCacheMode;
import jakarta.persistence.ValidationMode;
import jakarta.persistence.spi.ClassTransformer;
import jakarta.persistence.spi.PersistenceUnitInfo;
import jakarta.persistence.spi.PersistenceUnitTransactionType;
import java.net.URL;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.eclipse.persistence.jpa.PersistenceProvider;
import org.leadworkbench.store.jpa.entity.ActorPart;
import org.leadworkbench.store.jpa.entity.AnswerEntity;
import org.leadworkbench.store.jpa.entity.AssessmentEntity;
import org.leadworkbench.store.jpa.entity.ContactPart;
import org.leadworkbench.store.jpa.entity.DatedRow;
import org.leadworkbench.store.jpa.entity.DeliveryEntity;
import org.leadworkbench.store.jpa.entity.EventEntity;
import org.leadworkbench.store.jpa.entity.InquiryEntity;
import org.leadworkbench.store.jpa.entity.LeadEntity;
import org.leadworkbench.store.jpa.entity.ModelChoiceEntity;
import org.leadworkbench.store.jpa.entity.ModelDocumentEntity;
import org.leadworkbench.store.jpa.entity.PersonChangeEntity;
import org.leadworkbench.store.jpa.entity.PersonEntity;
import org.leadworkbench.store.jpa.entity.PersonalAssessmentEntity;
import org.leadworkbench.store.jpa.entity.ProposalEntity;
import org.leadworkbench.store.jpa.entity.SettingChangeEntity;
import org.leadworkbench.store.jpa.entity.SettingEntity;
import org.leadworkbench.store.jpa.entity.SourceEntity;
import org.leadworkbench.store.jpa.entity.TeamEntity;
import org.leadworkbench.store.jpa.entity.VersionedRow;

/** The persistence unit as code: no persistence.xml at run time, entities named one by one. */
record Unit(DataSource source) implements PersistenceUnitInfo {
  /** All classes with a row; those that nothing refers to come last, as rows are inserted in this order. */
  static final List<Class<?>> ENTITIES = List.of(TeamEntity.class, PersonEntity.class, PersonChangeEntity.class, SourceEntity.class,
      SettingEntity.class, SettingChangeEntity.class, LeadEntity.class, EventEntity.class, AnswerEntity.class,
      AssessmentEntity.class, PersonalAssessmentEntity.class, InquiryEntity.class,
      ProposalEntity.class, DeliveryEntity.class, ModelDocumentEntity.class, ModelChoiceEntity.class);

  @Override
  public String getPersistenceUnitName() {
    return "leadworkbench";
  }

  @Override
  public String getPersistenceProviderClassName() {
    return PersistenceProvider.class.getName();
  }

  @Override
  public String getScopeAnnotationName() {
    return null;
  }

  @Override
  public List<String> getQualifierAnnotationNames() {
    return List.of();
  }

  @Override
  @SuppressWarnings("removal") // the interface still asks for the older type
  public PersistenceUnitTransactionType getTransactionType() {
    return PersistenceUnitTransactionType.RESOURCE_LOCAL;
  }

  @Override
  public DataSource getJtaDataSource() {
    return null;
  }

  @Override
  public DataSource getNonJtaDataSource() {
    return source;
  }

  @Override
  public List<String> getMappingFileNames() {
    return List.of();
  }

  @Override
  public List<URL> getJarFileUrls() {
    return List.of();
  }

  @Override
  public URL getPersistenceUnitRootUrl() {
    return Unit.class.getProtectionDomain().getCodeSource().getLocation();
  }

  @Override
  public List<String> getManagedClassNames() {
    return Stream.concat(ENTITIES.stream(), Stream.of(VersionedRow.class, DatedRow.class, ActorPart.class, ContactPart.class)).map(Class::getName).toList();
  }

  @Override
  public boolean excludeUnlistedClasses() {
    return true;
  }

  @Override
  public SharedCacheMode getSharedCacheMode() {
    return SharedCacheMode.NONE;
  }

  @Override
  public ValidationMode getValidationMode() {
    return ValidationMode.NONE;
  }

  @Override
  public Properties getProperties() {
    return new Properties();
  }

  @Override
  public String getPersistenceXMLSchemaVersion() {
    return "3.2";
  }

  @Override
  public ClassLoader getClassLoader() {
    return Unit.class.getClassLoader();
  }

  @Override
  public void addTransformer(ClassTransformer transformer) {
    // the classes are woven by the build
  }

  @Override
  public ClassLoader getNewTempClassLoader() {
    return getClassLoader();
  }
}
