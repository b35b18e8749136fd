/**
 * The annotated paragraph: what {@code annotate} writes, what people annotate by hand, and what {@code evaluate} compares. May import the
 * reading layer and Jackson; nothing of Spark.
 */
package daght.annotation;
