-- Actors with a name of their own, not just a description: the lexicon names a mention, or a person's name was read; a name begins with a
-- capital letter, a description that was put together does not.
SELECT actor_id FROM actors WHERE name RLIKE '^\\p{Lu}' OR startswith(actor_id, 'PERSON_')
UNION
SELECT actor_id FROM mentions WHERE found_by IN ('lexicon', 'name')
