/**
 * Compares annotated paragraphs with annotations by hand. May import {@code daght.annotation} and {@code daght.signal}; plain Java, no
 * Spark.
 */
package daght.evaluate;
