{# Stripe counts in cents, and lists the attempts that failed. #}
select
    id as payment_id,
    order_id,
    amount / 100.0 as amount
from {{ source('stripe', 'stripe_charge') }}
where status = 'succeeded'
